package org.oscm.planted.billing.usecase;

import org.oscm.planted.accounts.model.Account;

final class KnowsAForeignModel {

    long keyOf(Account account) {
        return account.key();
    }
}
