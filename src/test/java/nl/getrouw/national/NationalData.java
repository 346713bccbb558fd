package nl.getrouw.national;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.kernel.OrganisationId;

/**
 * Makes organisations with years of audits, learning and figures, the same ones for the same seed,
 * and loads them in bulk, one organisation a transaction.
 */
public final class NationalData {

  private static final String SCALE = "srh-getrouw";
  private static final List<String> TRAININGS =
      List.of("basisopleiding", "krachtenprofiel", "netwerk", "signaleringsplan", "hoop-en-risico");

  private final DataSource source;
  private final InstrumentLibrary instruments;

  public NationalData(DataSource source, InstrumentLibrary instruments) {
    this.source = source;
    this.instruments = instruments;
  }

  /**
   * What was made.
   *
   * @param rows by table
   */
  public record Made(List<OrganisationId> organisations, Map<String, Long> rows) {

    /** Attendance of trainings and intervision, certificates, and coaching sessions. */
    public long learningRecords() {
      return rows("training_attendance")
          + rows("training_certificate")
          + rows("intervision_attendance")
          + rows("coaching_session");
    }

    public long rows(String table) {
      return rows.getOrDefault(table, 0L);
    }
  }

  /**
   * Loads it beside what is there already.
   *
   * @param mark makes addresses and short names unique in the installation; lower case letters
   */
  public Made load(Size size, long seed, String mark) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Books books = new Books(connection);
      Populating populating = new Populating(books, size, seed, mark);
      Published scale = scale();
      Instrument instrument = instruments.get(scale.id());
      Auditing auditing =
          new Auditing(
              books, size, seed, scale.id().value(), instrument, instruments.itemKeys(scale.id()));
      Learning learning = new Learning(books, size, seed, Catalogue.read(connection, TRAININGS));
      Counting counting = new Counting(books, size, seed);
      List<OrganisationId> made = new ArrayList<>();
      List<Integer> teams = teams(size, seed);
      for (int number = 0; number < size.organisations(); number++) {
        House house = populating.organisation(number, teams.get(number));
        for (int i = 0; i < house.teams.size(); i++) {
          auditing.team(house, house.teams.get(i), i);
        }
        learning.organisation(house);
        counting.organisation(house);
        books.flush();
        finish(connection, house);
        connection.commit();
        made.add(new OrganisationId(house.id));
      }
      return new Made(made, books.counts());
    }
  }

  /** The database takes no scores for an audit that is final already. */
  private static void finish(Connection connection, House house) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("update audit set state = 'FINAL' where organisation_id = ?")) {
      statement.setLong(1, house.id);
      statement.executeUpdate();
    }
  }

  private Published scale() {
    return instruments.published(new OrganisationId(0)).stream()
        .filter(version -> version.code().equals(SCALE))
        .findFirst()
        .orElseThrow();
  }

  /** Teams of each organisation: a few large ones, many small ones, together as many as asked. */
  private static List<Integer> teams(Size size, long seed) {
    Chance chance = new Chance(seed, "sizes");
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < size.organisations(); i++) {
      weights.add(0.3 + chance.delay(1));
    }
    double all = weights.stream().mapToDouble(Double::doubleValue).sum();
    int free = size.teams() - size.organisations();
    List<Integer> teams = new ArrayList<>();
    weights.forEach(weight -> teams.add(1 + (int) (free * weight / all)));
    int left = size.teams() - teams.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < left; i++) {
      int index = i % teams.size();
      teams.set(index, teams.get(index) + 1);
    }
    return teams;
  }
}
