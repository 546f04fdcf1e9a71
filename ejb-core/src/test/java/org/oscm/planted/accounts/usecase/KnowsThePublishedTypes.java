package org.oscm.planted.accounts.usecase;

import org.oscm.vo.VOOrganization;

final class KnowsThePublishedTypes {

    VOOrganization organization;
}
