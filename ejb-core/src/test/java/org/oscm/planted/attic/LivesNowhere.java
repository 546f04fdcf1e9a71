package org.oscm.planted.attic;

final class LivesNowhere {}
