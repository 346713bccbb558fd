package nl.getrouw.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract itself, the code book that follows from it, and an answer where nothing is. */
@RestController
@RequestMapping(ApiPaths.BASE)
class ContractApi {

  private static final Columns<Contract.Entry> COLUMNS =
      new Columns<Contract.Entry>()
          .with("list", Contract.Entry::list)
          .with("column", Contract.Entry::column)
          .with("type", Contract.Entry::type)
          .with("values", Contract.Entry::values)
          .with("description", Contract.Entry::description);

  private final Contract contract;

  ContractApi(Contract contract) {
    this.contract = contract;
  }

  @GetMapping(value = "/openapi.json")
  ResponseEntity<byte[]> contract() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(contract.json());
  }

  @GetMapping({"/codebook", "/codebook.csv"})
  ResponseEntity<byte[]> codebook(HttpServletRequest request) {
    Question question = new Question(request);
    List<Contract.Entry> entries = contract.codebook();
    return Answer.list(question, COLUMNS, question.page().of(entries), entries.size());
  }

  @GetMapping("/**")
  ResponseEntity<byte[]> nothingHere() {
    throw Fault.notFound();
  }
}
