package nl.getrouw.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.getrouw.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what went wrong in {@code application/problem+json}. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
class ApiFaults {

  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

  @ExceptionHandler
  ResponseEntity<byte[]> fault(Fault fault) {
    return ResponseEntity.status(fault.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(Json.bytes(fault.body()));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> nothingThere(NotFound unknownOrForeign) {
    return fault(Fault.notFound());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> unexpected(RuntimeException ours) {
    LOG.error("a request of a programme failed", ours);
    return fault(Fault.internal());
  }

  static void write(Fault fault, HttpServletResponse response) throws IOException {
    response.setStatus(fault.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(Json.bytes(fault.body()));
  }
}
