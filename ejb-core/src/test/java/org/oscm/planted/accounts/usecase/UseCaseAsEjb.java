package org.oscm.planted.accounts.usecase;

import jakarta.ejb.Stateless;

@Stateless
class UseCaseAsEjb {}
