package org.oscm.planted.accounts.usecase;

final class InvoiceManager {}
