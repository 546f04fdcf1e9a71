package org.oscm.core.billing.engine.document;

import java.math.BigDecimal;

/**
 * The fee that is charged once per price model: element {@code OneTimeFee}, whose factor is 1 whenever it is printed.
 *
 * @param baseAmount the fee as it was agreed, unrounded
 * @param amount the fee with 2 decimals
 */
public record OneTimeFee(BigDecimal baseAmount, BigDecimal amount) {}
