package nl.getrouw.inquiry;

import static nl.getrouw.db.Tables.INQUIRY_TALLY;
import static nl.getrouw.db.Tables.INQUIRY_TEAM;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.TeamId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Strokes, and how many answered. What comes out of here is not yet fit to be shown. */
@Repository
class StrokeRepository {

  /** One figure of one round. */
  record FigureKey(InquiryId inquiry, InstrumentVersionId questionnaire, String construct) {}

  private final DSLContext db;

  StrokeRepository(DSLContext db) {
    this.db = db;
  }

  /** Counts one person's scores, in a fixed order so that two people never wait for each other. */
  void count(
      InquiryId inquiry,
      TeamId team,
      boolean byCode,
      Map<InstrumentVersionId, Map<String, BigDecimal>> scores) {
    Map<Long, Map<String, BigDecimal>> ordered = new TreeMap<>();
    scores.forEach((version, values) -> ordered.put(version.value(), new TreeMap<>(values)));
    ordered.forEach(
        (version, values) ->
            values.forEach((construct, score) -> stroke(inquiry, team, version, construct, score)));
    Field<Integer> counter = byCode ? INQUIRY_TEAM.BY_CODE : INQUIRY_TEAM.BY_TICKET;
    db.update(INQUIRY_TEAM)
        .set(counter, counter.plus(1))
        .where(INQUIRY_TEAM.INQUIRY_ID.eq(inquiry.value()))
        .and(INQUIRY_TEAM.TEAM_ID.eq(team.value()))
        .execute();
  }

  private void stroke(
      InquiryId inquiry, TeamId team, long version, String construct, BigDecimal score) {
    db.insertInto(INQUIRY_TALLY)
        .set(INQUIRY_TALLY.INQUIRY_ID, inquiry.value())
        .set(INQUIRY_TALLY.TEAM_ID, team.value())
        .set(INQUIRY_TALLY.INSTRUMENT_VERSION_ID, version)
        .set(INQUIRY_TALLY.CONSTRUCT, construct)
        .set(INQUIRY_TALLY.SCORE, score)
        .set(INQUIRY_TALLY.TIMES, 1)
        .onDuplicateKeyUpdate()
        .set(INQUIRY_TALLY.TIMES, INQUIRY_TALLY.TIMES.plus(1))
        .execute();
  }

  /** The strokes of each team on each figure of these rounds. */
  Map<FigureKey, Map<TeamId, Strokes>> strokes(
      Collection<InquiryId> inquiries, Map<InstrumentVersionId, Questionnaire> questionnaires) {
    Map<FigureKey, Map<TeamId, Strokes>> strokes = new HashMap<>();
    db.select(
            INQUIRY_TALLY.INQUIRY_ID.convertFrom(InquiryId::new),
            INQUIRY_TALLY.TEAM_ID.convertFrom(TeamId::new),
            INQUIRY_TALLY.INSTRUMENT_VERSION_ID.convertFrom(InstrumentVersionId::new),
            INQUIRY_TALLY.CONSTRUCT,
            INQUIRY_TALLY.SCORE,
            INQUIRY_TALLY.TIMES)
        .from(INQUIRY_TALLY)
        .where(INQUIRY_TALLY.INQUIRY_ID.in(inquiries.stream().map(InquiryId::value).toList()))
        .forEach(
            row -> {
              Questionnaire questionnaire = questionnaires.get(row.value3());
              if (questionnaire != null) {
                questionnaire.constructs().stream()
                    .filter(construct -> construct.code().equals(row.value4()))
                    .forEach(
                        construct ->
                            strokes
                                .computeIfAbsent(
                                    new FigureKey(row.value1(), row.value3(), row.value4()),
                                    key -> new HashMap<>())
                                .merge(
                                    row.value2(),
                                    Strokes.of(construct, row.value5(), row.value6()),
                                    Strokes::plus));
              }
            });
    return strokes;
  }
}
