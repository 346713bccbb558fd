package nl.getrouw.attachment;

import nl.getrouw.security.Actor;

/**
 * Decides who may read what stands on one kind of shelf; asked anew for every download. One bean
 * for each feature that keeps files.
 */
public interface AttachmentDoor {

  /** The kind of shelf, as in {@link Shelf#name()}. */
  String shelf();

  /** Whether the actor may read a file that was added to the thing with this key. */
  boolean mayRead(Actor actor, long key);
}
