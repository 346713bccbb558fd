package nl.getrouw.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import nl.getrouw.kernel.AttachmentId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files. Who may add one, see that it is there or take it away is decided by the feature
 * whose shelf it stands on, before it asks here; who may read one is asked at its door, every time.
 */
@Service
public class Attachments {

  /** Limit of one file in bytes: 10 MB. */
  public static final int LARGEST = 10_000_000;

  /** Files on one shelf. */
  public static final int MOST_ON_SHELF = 20;

  private static final int PART = 512 * 1024;
  private static final int MEGABYTE = 1_000_000;

  private final FileCheck check;
  private final AttachmentRepository repository;
  private final List<AttachmentDoor> doors;
  private final Trail trail;
  private final Clock clock;
  private final long room;

  /**
   * @param megabytes how much an organisation may keep together
   */
  Attachments(
      FileCheck check,
      AttachmentRepository repository,
      List<AttachmentDoor> doors,
      Trail trail,
      Clock clock,
      @Value("${getrouw.attachment.megabytes-per-organisation}") int megabytes) {
    this.check = check;
    this.repository = repository;
    this.doors = doors;
    this.trail = trail;
    this.clock = clock;
    this.room = (long) megabytes * MEGABYTE;
  }

  /**
   * Takes a file in, as it comes, and checks what it is. Nothing is stored in the database yet.
   *
   * @param announced how many bytes are said to come; negative when that is not known
   * @param fallback the name, without ending, when nothing usable is left of the given one
   * @throws Refusal when it is too large, or no image or PDF that can be kept
   * @throws IOException when it does not arrive as a whole
   */
  public CheckedFile receive(String name, long announced, InputStream from, String fallback)
      throws IOException {
    return check.receive(name, announced, from, LARGEST, fallback);
  }

  /**
   * Keeps a checked file, as a whole or not at all.
   *
   * @param spot where on the shelf, such as the code of an item; at most 40 characters
   * @throws Refusal when the shelf or the organisation's room is full
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public AttachmentId keep(Actor actor, Shelf shelf, String spot, CheckedFile file) {
    try {
      return store(actor, shelf, spot, file);
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff); // so that the transaction takes everything back
    }
  }

  private AttachmentId store(Actor actor, Shelf shelf, String spot, CheckedFile file)
      throws IOException {
    repository.holdRoom(actor.organisation());
    if (repository.count(shelf) >= MOST_ON_SHELF) {
      throw new Refusal("attachment.refused.shelfFull", MOST_ON_SHELF);
    }
    long size = Files.size(file.content());
    if (repository.taken(actor.organisation()) + size > room) {
      throw new Refusal("attachment.refused.roomFull", room / MEGABYTE);
    }
    AttachmentId id =
        repository.insert(
            actor, shelf, spot, file, Math.toIntExact(size), sha256(file), clock.instant());
    try (InputStream content = Files.newInputStream(file.content())) {
      int position = 0;
      for (byte[] part = content.readNBytes(PART);
          part.length > 0;
          part = content.readNBytes(PART)) {
        repository.insertPart(id, position++, part);
      }
    }
    trail.write(actor, "attachment.added", id, file.kind().name());
    return id;
  }

  /** What stands on a shelf, in the order in which it was added. */
  @Transactional(readOnly = true)
  public List<Attachment> on(Shelf shelf) {
    return repository.list(shelf);
  }

  /**
   * Takes a file away for good.
   *
   * @throws NotFound when it does not stand on that shelf
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(Actor actor, Shelf shelf, AttachmentId id) {
    if (!repository.delete(shelf, id)) {
      throw new NotFound();
    }
    trail.write(actor, "attachment.removed", id);
  }

  /**
   * A file to be read by the actor now; the trail says that it was.
   *
   * @throws NotFound when there is none, or the door stays closed
   */
  @Transactional
  public Attachment open(Actor actor, AttachmentId id) {
    AttachmentRepository.Stored stored =
        repository.find(actor.organisation(), id).orElseThrow(NotFound::new);
    boolean allowed =
        doors.stream()
            .filter(door -> door.shelf().equals(stored.shelf().name()))
            .anyMatch(door -> door.mayRead(actor, stored.shelf().key()));
    if (!allowed) {
      throw new NotFound();
    }
    trail.write(actor, "attachment.read", id);
    return stored.attachment();
  }

  /** One part of the content of a file that was opened; empty after the last. */
  @Transactional(readOnly = true)
  byte[] part(Attachment opened, int position) {
    return repository.part(opened.id(), position).orElseGet(() -> new byte[0]);
  }

  private static String sha256(CheckedFile file) throws IOException {
    try (InputStream content = Files.newInputStream(file.content())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[64 * 1024];
      for (int read = content.read(part); read >= 0; read = content.read(part)) {
        digest.update(part, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
