package nl.getrouw.learning.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.learning.training.file.FileFault;

/** The people whom a row of a file can mean: by e-mail address, or by a name that only one has. */
final class People {

  private final Map<String, Learner> byEmail = new HashMap<>();
  private final Map<String, List<Learner>> byName = new HashMap<>();

  void add(String email, Learner learner) {
    byEmail.put(RecordWords.folded(email), learner);
    byName
        .computeIfAbsent(RecordWords.folded(learner.name()), name -> new ArrayList<>())
        .add(learner);
  }

  Optional<Learner> find(RecordRow row, List<FileFault> faults) {
    String email = row.text(RecordColumn.EMAIL);
    String name = row.text(RecordColumn.NAME);
    if (!email.isEmpty()) {
      Learner found = byEmail.get(RecordWords.folded(email));
      if (found == null) {
        faults.add(row.fault(RecordColumn.EMAIL, "training.fault.emailUnknown", email));
      }
      return Optional.ofNullable(found);
    }
    if (name.isEmpty()) {
      faults.add(row.fault(RecordColumn.EMAIL, "training.fault.personMissing"));
      return Optional.empty();
    }
    List<Learner> found = byName.getOrDefault(RecordWords.folded(name), List.of());
    if (found.size() != 1) {
      faults.add(
          row.fault(
              RecordColumn.NAME,
              found.isEmpty() ? "training.fault.nameUnknown" : "training.fault.nameTwice",
              name));
      return Optional.empty();
    }
    return Optional.of(found.getFirst());
  }
}
