package nl.getrouw.instrument.file;

import org.yaml.snakeyaml.error.Mark;

/** A place in a file; line and column count from 1. */
record Place(int line, int column) {

  static final Place START = new Place(1, 1);

  static Place of(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** The place right after a text. */
  static Place after(CharSequence text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new Place(line, column);
  }
}
