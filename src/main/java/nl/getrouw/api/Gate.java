package nl.getrouw.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programmes in that bring a key, as often as the rate limit allows, and records what they
 * read. The contract itself is for everybody.
 */
final class Gate extends OncePerRequestFilter {

  static final String CALLER = "nl.getrouw.api.caller";

  private static final String BEARER = "bearer ";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final ApiTokens tokens;
  private final RateLimit rate;

  Gate(ApiTokens tokens, RateLimit rate) {
    this.tokens = tokens;
    this.rate = rate;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (!METHODS.contains(request.getMethod())) {
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
        throw Fault.method();
      }
      if (request.getRequestURI().equals(ApiPaths.CONTRACT)) {
        chain.doFilter(request, response);
        return;
      }
      Caller caller = caller(request, response);
      request.setAttribute(CALLER, caller);
      chain.doFilter(request, response);
      if (response.getStatus() < 400) {
        tokens.read(caller, what(request));
      }
    } catch (Fault fault) {
      ApiFaults.write(fault, response);
    }
  }

  private Caller caller(HttpServletRequest request, HttpServletResponse response) {
    Optional<Caller> caller =
        secret(request).flatMap(secret -> tokens.caller(secret, request.getRemoteAddr()));
    String who = caller.map(one -> "key " + one.token()).orElse("from " + request.getRemoteAddr());
    count(who, response);
    return caller.orElseThrow(
        () -> {
          response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Getrouw\"");
          return Fault.unauthorized();
        });
  }

  private void count(String who, HttpServletResponse response) {
    RateLimit.Standing standing = rate.count(who);
    response.setHeader("RateLimit-Limit", Integer.toString(standing.limit()));
    response.setHeader("RateLimit-Remaining", Integer.toString(Math.max(0, standing.remaining())));
    response.setHeader("RateLimit-Reset", Long.toString(standing.reset()));
    if (standing.exceeded()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(standing.reset()));
      throw Fault.tooMany(standing.limit(), standing.reset());
    }
  }

  private static Optional<String> secret(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip());
  }

  private static String what(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
