package org.oscm.planted.accounts.usecase;

import java.net.http.HttpClient;

final class CallsOut {

    final HttpClient client = HttpClient.newHttpClient();
}
