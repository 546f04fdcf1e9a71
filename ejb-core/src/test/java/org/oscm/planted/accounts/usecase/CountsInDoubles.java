package org.oscm.planted.accounts.usecase;

import java.math.BigDecimal;

final class CountsInDoubles {

    final BigDecimal tenth = new BigDecimal(0.1);
}
