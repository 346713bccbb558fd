package nl.getrouw.report;

import java.util.List;

/** The sheets of the spreadsheet with their columns; the code book explains each of them. */
enum Part {
  SUMMARY("summary", new Field("what", 30), new Field("value", 70)),
  DOMAINS(
      "domains",
      new Field("code", 17),
      new Field("name", 34),
      new Field("score", 9),
      new Field("band", 16),
      new Field("scored", 11),
      new Field("applicable", 13),
      new Field("earlier", 12),
      new Field("change", 10),
      new Field("words", 22)),
  ITEMS(
      "items",
      new Field("code", 8),
      new Field("name", 38),
      new Field("domain", 16),
      new Field("score", 9),
      new Field("counted", 9),
      new Field("lowest", 11),
      new Field("highest", 11),
      new Field("kind", 18),
      new Field("reason", 60),
      new Field("anchor", 60)),
  REPLY(
      "reply",
      new Field("code", 8),
      new Field("name", 30),
      new Field("remark", 60),
      new Field("by", 24),
      new Field("on", 12),
      new Field("decision", 26),
      new Field("before", 9),
      new Field("after", 9),
      new Field("answer", 60),
      new Field("answeredBy", 24),
      new Field("answeredOn", 12)),
  VOICES(
      "voices",
      new Field("code", 17),
      new Field("name", 34),
      new Field("voice", 14),
      new Field("atLeast", 12),
      new Field("mean", 14),
      new Field("words", 16),
      new Field("auditors", 11),
      new Field("spread", 10)),
  ACTIONS(
      "actions",
      new Field("goal", 60),
      new Field("when", 20),
      new Field("about", 34),
      new Field("item", 8),
      new Field("state", 14),
      new Field("owner", 24),
      new Field("due", 12),
      new Field("steps", 9),
      new Field("stepsDone", 12),
      new Field("before", 9),
      new Field("after", 9),
      new Field("change", 10),
      new Field("words", 22)),
  SOURCES(
      "sources",
      new Field("code", 8),
      new Field("name", 38),
      new Field("domain", 16),
      new Field("FILE_REVIEW", 12),
      new Field("INTERVIEW_CLIENT", 16),
      new Field("INTERVIEW_WORKER", 18),
      new Field("OBSERVATION", 12),
      new Field("DOCUMENT", 12),
      new Field("QUESTIONNAIRE", 12),
      new Field("files", 24)),
  NOTES(
      "notes",
      new Field("rater", 26),
      new Field("code", 8),
      new Field("source", 30),
      new Field("found", 10),
      new Field("lookedAt", 10),
      new Field("note", 90)),
  BLIND(
      "blind",
      new Field("rater", 26),
      new Field("code", 8),
      new Field("score", 9),
      new Field("kind", 18),
      new Field("note", 70)),
  AGREEMENT(
      "agreement", new Field("measure", 34), new Field("value", 11), new Field("meaning", 80)),
  CODE_BOOK(
      "codebook", new Field("sheet", 20), new Field("column", 26), new Field("definition", 95));

  private final String sheet;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Field> fields;

  Part(String sheet, Field... fields) {
    this.sheet = sheet;
    this.fields = List.of(fields);
  }

  /**
   * A column.
   *
   * @param width in digits
   */
  record Field(String name, int width) {}

  /** Message key of the sheet's name; those of its columns and their definitions begin with it. */
  String key() {
    return "report.sheet." + sheet;
  }

  List<Field> fields() {
    return fields;
  }
}
