package nl.getrouw.national;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A training that ships with Getrouw, with the keys of its parts. */
record Catalogue(long id, String code, @Nullable Integer validMonths, List<Part> parts) {

  /** A part that cannot be missed when it is required. */
  record Part(long id, boolean required) {}

  static List<Catalogue> read(Connection connection, List<String> codes) throws SQLException {
    List<Catalogue> trainings = new ArrayList<>();
    for (String code : codes) {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "select t.id, t.valid_months, p.id, p.required from training t"
                  + " join training_part p on p.training_id = t.id"
                  + " where t.organisation_id is null and t.code = ? order by p.position")) {
        statement.setString(1, code);
        try (ResultSet row = statement.executeQuery()) {
          List<Part> parts = new ArrayList<>();
          long id = 0;
          Integer months = null;
          while (row.next()) {
            id = row.getLong(1);
            months = row.getObject(2) == null ? null : row.getInt(2);
            parts.add(new Part(row.getLong(3), row.getBoolean(4)));
          }
          trainings.add(new Catalogue(id, code, months, List.copyOf(parts)));
        }
      }
    }
    return trainings;
  }
}
