package nl.getrouw.learning;

import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.calendar.CalendarFeeds;
import nl.getrouw.learning.coaching.AllocationDraft;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.Quarter;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.coaching.SessionWords;
import nl.getrouw.learning.growth.GoalDraft;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.learning.intervision.GroupDraft;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.Notes;
import nl.getrouw.learning.intervision.SessionNotes;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What was said in a session, what somebody wants to learn and how somebody sees her own work go
 * nowhere: every field is filled with words that exist nowhere else, everything that leaves Getrouw
 * is made, and the words are looked for in it; and in every table of the database beside their own.
 */
class WhatWasSaidStaysTest extends ViewTest {

  /** The only places where these words may stand. */
  private static final Set<String> AT_HOME =
      Set.of(
          "coaching_words",
          "intervision_agreement",
          "intervision_note",
          "personal_goal",
          "personal_step");

  @Autowired Coaching coaching;
  @Autowired Allocations allocations;
  @Autowired IntervisionGroups groups;
  @Autowired IntervisionSessions sessions;
  @Autowired SessionNotes notes;
  @Autowired PersonalGoals goals;
  @Autowired CalendarFeeds feeds;
  @Autowired WebApplicationContext context;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private final Random random = new Random(20261122);
  private final List<String> said = new ArrayList<>();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private LocalDate today;
  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private List<PersonId> people;
  private PersonId naimaId;
  private Actor naima;
  private Actor manager;
  private PersonId managerId;
  private PersonId karinId;

  @BeforeEach
  void people() {
    today = LocalDate.now(clock);
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    people = new ArrayList<>();
    for (String who : List.of("Esra Demir", "Tom Willems", "Anouk Bos", "Sanne Kok", "Ria Vos")) {
      people.add(spil.person(who, Role.TEAM_MEMBER, wilgenhof));
    }
    naimaId = spil.person("Naima Chaoui", Role.COACH, wilgenhof);
    naima = spil.actor(naimaId);
    managerId = spil.person("Peter-Jan Wolters", Role.MANAGER);
    manager = spil.actor(managerId);
    karinId = spil.person("Karin Postma", Role.ADMINISTRATOR);
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void silence() {
    root().detachAppender(log);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /** A word that exists nowhere else. */
  private String words() {
    StringBuilder word = new StringBuilder("gezegd");
    for (int at = 0; at < 16; at++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    said.add(word.toString());
    return "Toen " + word + " gebeurde";
  }

  @Test
  void nowhereButWhereItWasSaid() throws Exception {
    coach();
    intervise();
    grow();
    assertThat(said).hasSize(12);

    List<String> out = new ArrayList<>();
    out.addAll(letters());
    out.addAll(trail());
    for (PersonId person : List.of(managerId, karinId, naimaId, people.getFirst())) {
      out.add(calendar(person));
      out.addAll(downloads(person));
    }
    for (PersonId person : List.of(managerId, karinId, people.getLast())) {
      out.addAll(pages(person));
    }
    LoggerFactory.getLogger(getClass()).info("Somebody listens");
    assertThat(log.list).extracting(WhatWasSaidStaysTest::line).contains("Somebody listens");
    log.list.forEach(event -> out.add(line(event)));

    assertThat(out).hasSizeGreaterThan(50);
    for (String text : out) {
      for (String word : said) {
        assertThat(text).doesNotContain(word);
      }
    }
    assertThat(tablesThatHoldIt()).isEqualTo(AT_HOME);
  }

  /** All that can be written in coaching, before, in and after the session. */
  private void coach() {
    allocations.make(
        manager,
        new AllocationDraft(
            naimaId, Kind.COACHING, null, people.getFirst(), today.minusDays(60), null, 240, 4));
    CoachingSessionId alone =
        coaching.log(
            naima,
            new SessionDraft(
                Kind.COACHING, null, List.of(people.getFirst()), today, null, 60, null));
    coaching.write(naima, alone, 0, new SessionWords(words(), words(), today.plusDays(9)));
    CoachingSessionId together =
        coaching.log(
            naima, new SessionDraft(Kind.GROUP_COACHING, wilgenhof, people, today, null, 90, null));
    coaching.write(naima, together, 0, new SessionWords(words(), words(), today.plusDays(9)));
  }

  private void intervise() {
    IntervisionGroupId group =
        groups.create(
            naima,
            new GroupDraft(
                "Intervisie Wilgenhof",
                wilgenhof,
                new HashSet<>(people),
                naimaId,
                "succes",
                4,
                today.plusDays(7),
                LocalTime.of(14, 0),
                60,
                "De Linde",
                3));
    Set<PersonId> there = new HashSet<>(people.subList(0, 4));
    there.add(naimaId);
    IntervisionSessionId held = sessions.log(naima, group, today, 75, "succes", there, true);
    assertThat(
            db.fetchCount(
                INTERVISION_ATTENDANCE,
                INTERVISION_ATTENDANCE
                    .SESSION_ID
                    .eq(held.value())
                    .and(INTERVISION_ATTENDANCE.PRESENT.isTrue())))
        .isEqualTo(5);
    notes.write(naima, held, Notes.Part.QUESTION, 0, words());
    notes.write(naima, held, Notes.Part.INSIGHTS, 0, words());
    notes.agree(naima, held, words(), null);
    notes.agree(naima, held, words(), people.getFirst());
  }

  private void grow() {
    Actor esra = spil.actor(people.getFirst());
    PersonalGoalId goal =
        goals.create(
            esra, new GoalDraft(words(), words(), null, today.plusDays(30)), List.of(words()));
    goals.addStep(esra, goal, words());
    goals.share(esra, goal, naimaId);
    goals.withdraw(esra, goal, naimaId);
  }

  private List<String> letters() {
    List<String> letters =
        db.selectFrom(LETTER)
            .where(LETTER.ORGANISATION_ID.eq(spil.id().value()))
            .fetch(letter -> letter.intoList().toString());
    assertThat(letters).isNotEmpty();
    return letters;
  }

  private List<String> trail() {
    return db.selectFrom(TRAIL)
        .where(TRAIL.ORGANISATION_ID.eq(spil.id().value()))
        .fetch(entry -> entry.intoList().toString());
  }

  private String calendar(PersonId person) {
    String path = feeds.renew(spil.actor(person));
    String token = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
    String file = feeds.file(token, "192.0.2.1");
    assertThat(file).contains("BEGIN:VCALENDAR");
    return file;
  }

  /** Every address that hands out a file, with the ids that exist. */
  private List<String> downloads(PersonId person) throws Exception {
    signInAs(person);
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    Set<String> patterns = new TreeSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getName().startsWith("nl.getrouw")) {
                patterns.addAll(mapping.getPatternValues());
              }
            });
    assertThat(patterns).hasSizeGreaterThan(8);
    List<String> answers = new ArrayList<>();
    for (String pattern : patterns) {
      for (String format : List.of("pdf", "xlsx")) {
        String path =
            pattern
                .replaceAll("\\{format:[^}]*}", format)
                .replaceAll("\\{token:.*}\\.", "a".repeat(43) + ".")
                .replaceAll("\\{[a-z]+:\\[0-9]\\{1,18}}", "1")
                .replaceAll("\\{[^}]*}+", "1");
        try {
          MockHttpServletResponse answer =
              mvc.perform(get(java.net.URI.create(path + "?kwartaal=" + Quarter.of(today).code())))
                  .andReturn()
                  .getResponse();
          answers.add(answer.getHeaderNames() + text(answer.getContentAsByteArray()));
        } catch (jakarta.servlet.ServletException refused) {
          answers.add(String.valueOf(refused));
        }
      }
    }
    return answers;
  }

  /** What stands in a file, of whatever kind. */
  private static String text(byte[] file) throws IOException {
    String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      try (PDDocument pdf = Loader.loadPDF(file)) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    if (start.startsWith("PK")) {
      StringBuilder all = new StringBuilder();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return all.toString();
    }
    return new String(file, StandardCharsets.UTF_8);
  }

  /** Pages of learning, as somebody who was not there. */
  private List<String> pages(PersonId person) {
    signInAs(person);
    List<String> pages = new ArrayList<>();
    for (String path :
        List.of(
            "",
            "leren/agenda",
            "leren/mijn-groei",
            "leren/mijn-coaching",
            "leren/intervisie",
            "leren/intervisie/uitkomsten",
            "leren/opleiding",
            "leren/mijn-opleiding",
            "coach/verdeling",
            "coach/uren",
            "teams/" + wilgenhof,
            "beheer/logboek")) {
      open(path);
      pages.add(UI.getCurrent().getElement().getOuterHTML());
    }
    return pages;
  }

  private static String line(ILoggingEvent event) {
    return event.getFormattedMessage()
        + (event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }

  /** Looks through all columns of text in the whole database. */
  private Set<String> tablesThatHoldIt() {
    Set<String> found = new TreeSet<>();
    var columns =
        db.select(
                field(name("table_name"), SQLDataType.VARCHAR),
                field(name("column_name"), SQLDataType.VARCHAR))
            .from(table(name("information_schema", "columns")))
            .where(field(name("table_schema"), SQLDataType.VARCHAR).eq(schema()))
            .and(
                field(name("data_type"), SQLDataType.VARCHAR)
                    .in("varchar", "char", "text", "mediumtext", "longtext", "json"))
            .fetch();
    assertThat(columns).hasSizeGreaterThan(100);
    for (var column : columns) {
      var where = field(name(column.value1(), column.value2()), SQLDataType.CLOB);
      if (db.fetchExists(
          table(name(column.value1())), DSL.or(said.stream().map(where::contains).toList()))) {
        found.add(column.value1());
      }
    }
    return found;
  }

  private String schema() {
    return Objects.requireNonNull(db.fetchValue(field("database()", SQLDataType.VARCHAR)));
  }
}
