package org.oscm.planted.accounts.usecase;

import java.util.Date;

final class KeepsADate {

    Date date;
}
