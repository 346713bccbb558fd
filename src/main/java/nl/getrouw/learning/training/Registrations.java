package nl.getrouw.learning.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.training.EditionPage.Sight;
import nl.getrouw.learning.training.RegistrationRepository.Registration;
import nl.getrouw.learning.training.RegistrationRepository.State;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.post.Appointment;
import nl.getrouw.post.CalendarEntry;
import nl.getrouw.post.CalendarFile;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who follows which edition. Administrators register everybody, team leads who works in their team;
 * when an edition is full people wait, and move up when a place comes free before it begins.
 */
@Service
@Transactional
public class Registrations {

  private final Editions editions;
  private final EditionRepository editionRepository;
  private final RegistrationRepository registrations;
  private final TrainingCertificateRepository certificates;
  private final Places places;
  private final LearnerStandings standings;
  private final Directory directory;
  private final TrainingLetters letters;
  private final Trail trail;
  private final Clock clock;

  Registrations(
      Editions editions,
      EditionRepository editionRepository,
      RegistrationRepository registrations,
      TrainingCertificateRepository certificates,
      Places places,
      LearnerStandings standings,
      Directory directory,
      TrainingLetters letters,
      Trail trail,
      Clock clock) {
    this.editions = editions;
    this.editionRepository = editionRepository;
    this.registrations = registrations;
    this.certificates = certificates;
    this.places = places;
    this.standings = standings;
    this.directory = directory;
    this.letters = letters;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * An edition with those people in it whom the reader may see: who manages it all, team leads and
   * coaches the people of their teams, everybody herself.
   *
   * @throws NotFound also for an edition of another organisation
   */
  @Transactional(readOnly = true)
  public EditionPage page(Actor reader, EditionId id) {
    Edition edition = editions.get(reader, id);
    boolean manages = TrainingAccess.mayManage(reader, edition);
    List<Registration> all =
        registrations.of(id).stream().filter(one -> one.state() != State.WITHDRAWN).toList();
    Map<PersonId, Colleague> people =
        directory
            .colleagues(
                reader.organisation(), all.stream().map(Registration::person).toList(), today())
            .stream()
            .collect(Collectors.toMap(Colleague::id, Function.identity()));
    Map<Long, Map<Long, Boolean>> presence = registrations.presence(id);
    Map<PersonId, TrainingCertificate> earned =
        certificates.of(id).stream()
            .collect(Collectors.toMap(TrainingCertificate::person, Function.identity()));
    List<Participant> participants = new ArrayList<>();
    int queue = 0;
    for (Registration one : all) {
      queue += one.state() == State.WAITING ? 1 : 0;
      Colleague person = colleague(one, people);
      if (manages || TrainingAccess.seesByName(reader, person)) {
        Map<Long, Boolean> present = presence.getOrDefault(one.id(), Map.of());
        participants.add(
            new Participant(
                one.id(),
                one.person(),
                one.name(),
                person.worksIn().stream().map(TeamRef::name).collect(Collectors.joining(", ")),
                one.state() == State.WAITING ? queue : 0,
                present,
                Completion.of(edition.training(), present),
                earned.get(one.person()),
                manages || TrainingAccess.mayRegister(reader, person)));
      }
    }
    participants.sort(Comparator.comparing(Participant::queue).thenComparing(Participant::name));
    boolean open = edition.phase(today()) == Edition.Phase.COMING;
    return new EditionPage(
        edition,
        participants,
        manages ? Sight.ALL : sight(reader),
        manages,
        open && TrainingAccess.registersAnybody(reader));
  }

  private static Sight sight(Actor reader) {
    return reader.reach(TrainingAccess.BY_NAME).isEmpty() ? Sight.SELF : Sight.OWN_PEOPLE;
  }

  private static Colleague colleague(Registration one, Map<PersonId, Colleague> people) {
    Colleague known = people.get(one.person());
    return known == null ? new Colleague(one.person(), one.name(), null, List.of()) : known;
  }

  /**
   * All meetings of an edition as a calendar file (RFC 5545); for who has a place under the same
   * names as in the invitations, so that nothing stands in a calendar twice.
   */
  @Transactional(readOnly = true)
  public String calendar(Actor reader, EditionId id) {
    Edition edition = editions.get(reader, id);
    String uid =
        registrations
            .find(id, reader.id())
            .filter(one -> one.state() == State.PLACED)
            .map(Registration::uid)
            .orElse("training-" + id);
    return CalendarFile.published(
        edition.meetings().stream().map(meeting -> entry(reader, edition, meeting, uid)).toList(),
        clock.instant());
  }

  private static CalendarEntry entry(Actor reader, Edition edition, Meeting meeting, String uid) {
    return new CalendarEntry(
        TrainingLetters.uid(uid, edition, meeting),
        edition.version(),
        edition.training().name().in(reader.language())
            + ": "
            + meeting.part().name().in(reader.language()),
        edition.trainerName(),
        edition.place(),
        new Appointment.Span.Hours(
            meeting.on().atTime(meeting.from()), meeting.on().atTime(meeting.to())));
  }

  /** Whom this person can register: those for whom it is meant and who need it first. */
  @Transactional(readOnly = true)
  public List<Candidate> candidates(Actor actor, EditionId id) {
    Edition edition = editions.get(actor, id);
    Set<PersonId> there =
        registrations.of(id).stream()
            .filter(one -> one.state() != State.WITHDRAWN)
            .map(Registration::person)
            .collect(Collectors.toSet());
    LearnerStandings.Now now = standings.now(actor.organisation(), today());
    return now.learners().stream()
        .filter(learner -> !there.contains(learner.id()) && mayRegister(actor, learner))
        .map(
            learner ->
                new Candidate(
                    learner.id(),
                    learner.name(),
                    learner.teams(),
                    now.standing(learner, edition.training())))
        .sorted(
            Comparator.comparingInt((Candidate one) -> urgency(one.standing()))
                .thenComparing(Candidate::name))
        .toList();
  }

  private static int urgency(Standing standing) {
    return switch (standing) {
      case EXPIRED -> 0;
      case DUE -> 1;
      case ELIGIBLE -> 2;
      case REGISTERED -> 3;
      case TRAINED -> 4;
      case LATER -> 5;
      case NOT_MEANT -> 6;
    };
  }

  private static boolean mayRegister(Actor actor, Learner learner) {
    return actor.holdsEverywhere(Role.ADMINISTRATOR)
        || learner.jobs().stream()
            .anyMatch(job -> actor.holdsAt(job.team().place(), Role.TEAM_LEAD));
  }

  /**
   * Registers somebody, who gets a place or waits for one.
   *
   * @return whether there was a place
   * @throws NotFound for somebody who is not this person's to register
   * @throws Refusal when the edition has begun or was cancelled, when she is in it already, or when
   *     she lacks what is needed before
   */
  public boolean register(Actor actor, EditionId id, PersonId person) {
    editionRepository.lock(id);
    Edition edition = editions.get(actor, id);
    Colleague colleague =
        directory.colleagues(actor.organisation(), List.of(person), today()).stream()
            .findFirst()
            .orElseThrow(NotFound::new);
    TrainingAccess.require(TrainingAccess.mayRegister(actor, colleague));
    requireComing(edition);
    requireBefore(actor, edition, colleague);
    Optional<Registration> earlier = registrations.find(id, person);
    if (earlier.isPresent() && earlier.get().state() != State.WITHDRAWN) {
      throw new Refusal("training.refused.registered", colleague.name());
    }
    State state = places.isFree(edition) ? State.PLACED : State.WAITING;
    if (earlier.isPresent()) {
      registrations.move(earlier.get().id(), state, true);
    } else {
      registrations.insert(actor, id, person, state);
    }
    Registration now = registrations.find(id, person).orElseThrow();
    trail.write(
        actor,
        state == State.PLACED ? "training.registered" : "training.queued",
        id,
        "person " + person);
    if (state == State.PLACED) {
      letters.placed(edition, now);
    } else {
      letters.waiting(edition, now, registrations.count(id, State.WAITING));
    }
    return state == State.PLACED;
  }

  private void requireComing(Edition edition) {
    switch (edition.phase(today())) {
      case CANCELLED -> throw new Refusal("training.refused.cancelled");
      case RUNNING, PAST -> throw new Refusal("training.refused.begun", edition.firstOn());
      case COMING -> {}
    }
  }

  private void requireBefore(Actor actor, Edition edition, Colleague person) {
    Training training = edition.training();
    if (!standings.hasBefore(actor, training, person.id(), today())) {
      throw new Refusal(
          "training.refused.before",
          person.name(),
          standings.before(actor, training).in(actor.language()));
    }
  }

  /**
   * Takes somebody out of an edition; the place goes to who waits longest, if it has not begun.
   *
   * @throws NotFound for a registration that is not this person's to end
   * @throws Refusal when the certificate is there already
   */
  public void withdraw(Actor actor, long registration) {
    Registration found = registrations.find(registration).orElseThrow(NotFound::new);
    editionRepository.lock(found.edition());
    Registration one = registrations.find(registration).orElseThrow(NotFound::new);
    Edition edition = editions.get(actor, one.edition());
    boolean may =
        TrainingAccess.mayManage(actor, edition)
            || directory.colleagues(actor.organisation(), List.of(one.person()), today()).stream()
                .anyMatch(person -> TrainingAccess.mayRegister(actor, person));
    TrainingAccess.require(may && one.state() != State.WITHDRAWN);
    boolean certified =
        certificates.of(edition.id()).stream()
            .anyMatch(certificate -> certificate.person().equals(one.person()));
    if (certified) {
      throw new Refusal("training.refused.certified");
    }
    registrations.move(registration, State.WITHDRAWN, false);
    trail.write(actor, "training.withdrawn", edition.id(), "person " + one.person());
    if (!edition.cancelled() && edition.phase(today()) != Edition.Phase.PAST) {
      letters.withdrawn(
          edition,
          new Registration(
              one.id(),
              one.edition(),
              one.person(),
              one.name(),
              one.state(),
              one.uid(),
              one.sequence() + 1));
      places.fill(actor, edition);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
