package nl.getrouw.audit.evidence;

import static nl.getrouw.db.Tables.ATTACHMENT;
import static nl.getrouw.db.Tables.ATTACHMENT_PART;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.getrouw.attachment.Attachment;
import nl.getrouw.attachment.Attachments;
import nl.getrouw.attachment.CheckedFile;
import nl.getrouw.attachment.Files;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.ScoringScene;
import nl.getrouw.audit.Sheets;
import nl.getrouw.kernel.AttachmentId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Account;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class EvidenceFilesTest {

  private static final String ITEM = "1.3";

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired EvidenceFiles files;
  @Autowired Attachments attachments;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired WebApplicationContext application;

  private ScoringScene scene;
  private Actor joris;
  private MockMvc browser;

  @BeforeEach
  void openScoring() {
    scene = ScoringScene.shipped(fixture, db, audits, "srh-getrouw");
    joris = scene.actor(scene.joris);
    browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  private CheckedFile received(String name, byte[] content) {
    try {
      return attachments.receive(
          name, content.length, new ByteArrayInputStream(content), "bijlage");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private AttachmentId add(Actor actor, String name, byte[] content) {
    try (CheckedFile file = received(name, content)) {
      files.add(actor, scene.audit, ITEM, file);
    }
    return files.own(actor, scene.audit, ITEM).getLast().id();
  }

  private MockHttpServletResponse ask(PersonId who, AttachmentId file) throws Exception {
    int epoch =
        db.select(PERSON.SESSION_EPOCH)
            .from(PERSON)
            .where(PERSON.ID.eq(who.value()))
            .fetchSingle()
            .value1();
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new Account(who, epoch, clock.instant()),
            null,
            AuthorityUtils.createAuthorityList("ROLE_USER"));
    return browser
        .perform(get("/bijlagen/" + file).with(authentication(signedIn)))
        .andReturn()
        .getResponse();
  }

  private int stored() {
    return db.fetchCount(
        ATTACHMENT, ATTACHMENT.ORGANISATION_ID.eq(scene.organisation.id().value()));
  }

  @Test
  void aFileIsHandedOutAsItWasKeptAndForSavingOnly() throws Exception {
    byte[] noise = new byte[3_000_000];
    new Random(5).nextBytes(noise);
    byte[] large = Files.pdfWith(noise);
    AttachmentId file = add(joris, "Plan van \"Zoë\".pdf", large);

    MockHttpServletResponse response = ask(scene.joris, file);

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentAsByteArray()).isEqualTo(large);
    assertThat(response.getContentType()).isEqualTo("application/pdf");
    assertThat(response.getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''Plan%20van%20Zo%C3%AB.pdf");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeaders("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
    assertThat(response.getHeader("Cache-Control")).contains("no-store");
    assertThat(
            db.fetchCount(
                TRAIL, TRAIL.ACTION.eq("attachment.read").and(TRAIL.OBJECT_ID.eq(file.value()))))
        .isEqualTo(1);
    assertThat(db.fetchCount(ATTACHMENT_PART, ATTACHMENT_PART.ATTACHMENT_ID.eq(file.value())))
        .isGreaterThan(3);
  }

  @Test
  void eachRequestIsJudgedAnew() throws Exception {
    AttachmentId file = add(joris, "foto.png", Files.png(9, 9));

    assertThat(ask(scene.fatima, file).getStatus()).isEqualTo(404);
    assertThat(ask(scene.marijke, file).getStatus()).isEqualTo(404);
    for (PersonId auditor : List.of(scene.joris, scene.fatima)) {
      scene.scoreAllBut(sheets, auditor, Set.of());
      sheets.submit(scene.actor(auditor), scene.audit);
    }
    assertThat(ask(scene.fatima, file).getStatus()).isEqualTo(404);
    audits.openConsensus(joris, scene.audit, audits.page(joris, scene.audit).version());
    assertThat(ask(scene.fatima, file).getStatus()).isEqualTo(200);
    assertThat(ask(scene.marijke, file).getStatus()).isEqualTo(404);
    assertThat(files.all(scene.actor(scene.fatima), scene.audit, ITEM))
        .filteredOn(filed -> filed.auditor().equals(scene.joris))
        .singleElement()
        .satisfies(filed -> assertThat(filed.files()).extracting(Attachment::id).contains(file));
  }

  @Test
  void whoIsNotSignedInIsSentToSignIn() throws Exception {
    AttachmentId file = add(joris, "foto.png", Files.png(9, 9));

    var response = browser.perform(get("/bijlagen/" + file)).andReturn().getResponse();

    assertThat(response.getStatus()).isEqualTo(302);
    assertThat(response.getHeader("Location")).contains("inloggen");
  }

  @Test
  void anotherOrganisationFindsNothing() throws Exception {
    AttachmentId file = add(joris, "foto.png", Files.png(9, 9));
    ScoringScene elsewhere = ScoringScene.shipped(fixture, db, audits, "srh-getrouw");

    assertThat(ask(elsewhere.joris, file).getStatus()).isEqualTo(404);
    assertThat(ask(scene.joris, new AttachmentId(999_999_999_999L)).getStatus()).isEqualTo(404);
  }

  @Test
  void whatWasTakenAwayIsGone() throws Exception {
    AttachmentId file = add(joris, "foto.png", Files.png(9, 9));

    files.remove(joris, scene.audit, file);

    assertThat(files.own(joris, scene.audit, ITEM)).isEmpty();
    assertThat(ask(scene.joris, file).getStatus()).isEqualTo(404);
    assertThatThrownBy(() -> files.remove(joris, scene.audit, file)).isInstanceOf(NotFound.class);
    assertThat(db.fetchExists(ATTACHMENT_PART, ATTACHMENT_PART.ATTACHMENT_ID.eq(file.value())))
        .isFalse();
  }

  @Test
  void afterSubmittingNothingIsAddedOrTakenAway() {
    AttachmentId file = add(joris, "foto.png", Files.png(9, 9));
    scene.scoreAllBut(sheets, scene.joris, Set.of());
    sheets.submit(joris, scene.audit);

    refused("audit.refused.submitted", () -> add(joris, "nog een.png", Files.png(9, 9)));
    refused("audit.refused.submitted", () -> files.remove(joris, scene.audit, file));
    assertThat(files.own(joris, scene.audit, ITEM)).hasSize(1);
  }

  @Test
  void twentyFilesFitOnASheet() {
    byte[] small = Files.png(4, 4);
    for (int number = 0; number < Attachments.MOST_ON_SHELF; number++) {
      add(joris, number + ".png", small);
    }

    refused("attachment.refused.shelfFull", () -> add(joris, "een te veel.png", small));
    assertThat(stored()).isEqualTo(Attachments.MOST_ON_SHELF);
    add(scene.actor(scene.fatima), "andere tafel.png", small);
  }

  @Test
  void whenTheRoomIsFullNothingMoreIsKept() {
    AttachmentId file = add(joris, "foto.png", Files.png(9, 9));
    for (int copy = 0; copy < 7; copy++) {
      db.execute(
          "insert into attachment (organisation_id, shelf, shelf_key, spot, name, kind, size, sha256,"
              + " added_by, added_at) select organisation_id, 'elders', 0, spot, name, kind,"
              + " 28500000, sha256, added_by, added_at from attachment where id = ?",
          file.value());
    }

    refused("attachment.refused.roomFull", () -> add(joris, "groot.pdf", large()));
    assertThat(files.own(joris, scene.audit, ITEM)).hasSize(1);
  }

  private static byte[] large() {
    byte[] noise = new byte[900_000];
    new Random(6).nextBytes(noise);
    return Files.pdfWith(noise);
  }

  /** The connection breaks halfway: no row, no part, no file in the temporary folder. */
  @Test
  void aBrokenUploadLeavesNothing() {
    byte[] png = Files.png(300, 300);
    InputStream broken =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == png.length / 2) {
              throw new IOException("verbinding weg");
            }
            return png[at++] & 0xff;
          }
        };
    int before = temporary();

    assertThatThrownBy(() -> attachments.receive("x.png", png.length, broken, "bijlage"))
        .isInstanceOf(IOException.class);

    assertThat(stored()).isZero();
    assertThat(temporary()).isEqualTo(before);
  }

  /** Storing breaks halfway: the temporary file is gone before its content is read. */
  @Test
  void aFileIsKeptAsAWholeOrNotAtAll() {
    try (CheckedFile file = received("foto.png", Files.png(300, 300))) {
      file.close();

      assertThatThrownBy(() -> files.add(joris, scene.audit, ITEM, file))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(stored()).isZero();
  }

  @Test
  void whatTheTransactionTakesBackLeavesNoParts() {
    int parts = db.fetchCount(ATTACHMENT_PART);

    transaction.executeWithoutResult(
        status -> {
          add(joris, "foto.png", Files.png(300, 300));
          status.setRollbackOnly();
        });

    assertThat(stored()).isZero();
    assertThat(db.fetchCount(ATTACHMENT_PART)).isEqualTo(parts);
  }

  private static int temporary() {
    String[] names =
        new java.io.File(System.getProperty("java.io.tmpdir"))
            .list((folder, name) -> name.startsWith("getrouw-bijlage-"));
    return names == null ? 0 : names.length;
  }

  private static void refused(String key, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
