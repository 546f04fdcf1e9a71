package org.oscm.core.tenants;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.oscm.core.testing.TestCore;

/** All rows of all tables but the audit log, as the transaction of a test sees them. */
final class Rows {

    /** A row as text. */
    record Row(String table, List<String> values) {}

    private final Connection connection;
    private final List<String> tables;

    Rows(TestCore core) {
        connection = core.get(EntityManager.class).unwrap(Connection.class);
        tables =
                columns("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                        .stream()
                        .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                        .filter(table -> !table.startsWith("flyway") && !table.startsWith("audit"))
                        .sorted()
                        .toList();
    }

    Set<Row> read() {
        return tables.stream()
                .flatMap(table -> columns("select * from " + table).stream().map(values -> new Row(table, values)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static Set<Row> added(Set<Row> before, Set<Row> after) {
        Set<Row> added = new HashSet<>(after);
        added.removeAll(before);
        return added;
    }

    private List<List<String>> columns(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(Objects.toString(result.getString(i), ""));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
