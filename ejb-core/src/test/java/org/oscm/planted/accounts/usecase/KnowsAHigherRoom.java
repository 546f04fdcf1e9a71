package org.oscm.planted.accounts.usecase;

import org.oscm.planted.billing.Bill;

final class KnowsAHigherRoom {

    long keyOf(Bill bill) {
        return bill.key();
    }
}
