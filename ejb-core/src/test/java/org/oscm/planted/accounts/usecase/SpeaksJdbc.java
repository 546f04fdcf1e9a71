package org.oscm.planted.accounts.usecase;

import java.sql.Connection;

final class SpeaksJdbc {

    Connection connection;
}
