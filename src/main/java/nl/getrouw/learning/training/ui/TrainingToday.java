package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.in;
import static nl.getrouw.learning.training.ui.TrainingWords.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.Meeting;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.learning.training.TrainingMatrix;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** Certificates that lapse and meetings that come near, on the page Vandaag and among the tasks. */
@Component
class TrainingToday implements HomeContribution, TaskContribution {

  private static final int NEAR_DAYS = 7;

  private final Editions editions;
  private final TrainingCertificates certificates;
  private final TrainingMatrix matrices;
  private final Clock clock;

  TrainingToday(
      Editions editions, TrainingCertificates certificates, TrainingMatrix matrices, Clock clock) {
    this.editions = editions;
    this.certificates = certificates;
    this.matrices = matrices;
    this.clock = clock;
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    LocalDate until = LocalDate.now(clock).plusDays(NEAR_DAYS);
    List<ToDo> toDos =
        new ArrayList<>(
            meetings(actor).stream()
                .filter(meeting -> !meeting.due().isAfter(until))
                .map(DatedToDo::what)
                .limit(2)
                .toList());
    List<TrainingCertificate> expiring = certificates.expiring(actor);
    List<TrainingCertificate> own =
        expiring.stream().filter(one -> one.person().equals(actor.id())).toList();
    own.forEach(one -> toDos.add(own(one)));
    int others = expiring.size() - own.size();
    if (others > 0 && matrices.seesByName(actor)) {
      toDos.add(
          new ToDo(
              "clock",
              text("training.todo.others", others),
              text("training.todo.others.text"),
              text("training.todo.look"),
              TrainingPaths.MATRIX + "?stand=due"));
    }
    return toDos;
  }

  @Override
  public List<DatedToDo> tasks(Actor actor) {
    List<DatedToDo> tasks = new ArrayList<>(meetings(actor));
    for (TrainingCertificate one : certificates.expiring(actor)) {
      boolean own = one.person().equals(actor.id());
      tasks.add(
          new DatedToDo(
              Objects.requireNonNull(one.expiresOn()),
              own ? text("training.nav") : one.personName(),
              own ? own(one) : other(one)));
    }
    return tasks;
  }

  private static ToDo own(TrainingCertificate one) {
    return new ToDo(
        "clock",
        text("training.todo.own", in(one.trainingName())),
        text("training.todo.own.text", TrainingWords.date(one.expiresOn())),
        text("training.todo.look"),
        TrainingPaths.MINE);
  }

  private static ToDo other(TrainingCertificate one) {
    return new ToDo(
        "clock",
        text("training.todo.other", one.personName()),
        text(
            "training.todo.other.text",
            in(one.trainingName()),
            TrainingWords.date(one.expiresOn())),
        text("training.todo.look"),
        TrainingPaths.of(one.person()));
  }

  /** The next meeting of each edition that this person gives or follows. */
  private List<DatedToDo> meetings(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<DatedToDo> meetings = new ArrayList<>();
    for (Edition edition : editions.mine(actor)) {
      Optional<Meeting> next =
          edition.cancelled()
              ? Optional.empty()
              : edition.meetings().stream()
                  .filter(meeting -> !meeting.on().isBefore(today))
                  .findFirst();
      next.ifPresent(meeting -> meetings.add(meeting(actor, edition, meeting)));
    }
    return meetings;
  }

  private static DatedToDo meeting(Actor actor, Edition edition, Meeting meeting) {
    boolean gives = actor.id().equals(edition.trainer());
    return new DatedToDo(
        meeting.on(),
        in(edition.training().name()),
        new ToDo(
            "graduation-cap",
            text(gives ? "training.todo.give" : "training.todo.follow", in(meeting.part().name())),
            text(
                "training.todo.meeting",
                Formats.current().weekday(meeting.on()),
                TrainingWords.time(meeting.from()),
                edition.place()),
            text("training.todo.open"),
            TrainingPaths.edition(edition.id())));
  }
}
