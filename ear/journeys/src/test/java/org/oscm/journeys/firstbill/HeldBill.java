package org.oscm.journeys.firstbill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.oscm.journeys.server.Database;

/**
 * Keeps one subscription, which was billed before, from being billed again: whoever bills it waits in the middle of his
 * chunk until the lock is given back.
 */
final class HeldBill {

    private final Connection holder;

    private HeldBill(Connection holder) {
        this.holder = holder;
    }

    /** @param position the subscription's place in the order of billing, from 0 */
    static HeldBill at(int position, Database database) throws SQLException {
        Connection holder = database.connect();
        holder.setAutoCommit(false);
        try (PreparedStatement lock = holder.prepareStatement(
                "select periodEnd from billed_until where subscriptionKey = (select subscriptionKey from billed_until"
                        + " order by subscriptionKey offset ? rows fetch next 1 rows only) for update")) {
            lock.setInt(1, position);
            try (ResultSet locked = lock.executeQuery()) {
                if (!locked.next()) {
                    throw new IllegalStateException("No subscription at " + position + " was billed before");
                }
            }
        }
        return new HeldBill(holder);
    }

    void release() throws SQLException {
        holder.close();
    }
}
