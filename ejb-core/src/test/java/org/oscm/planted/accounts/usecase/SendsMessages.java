package org.oscm.planted.accounts.usecase;

import jakarta.jms.Queue;

final class SendsMessages {

    Queue queue;
}
