package nl.getrouw.learning.training.file;

/** A file that cannot be taken apart, with the reason. */
final class Unreadable extends Exception {

  private final transient FileFault fault;

  Unreadable(FileFault fault) {
    super(fault.key());
    this.fault = fault;
  }

  FileFault fault() {
    return fault;
  }
}
