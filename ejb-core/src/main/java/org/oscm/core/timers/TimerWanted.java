package org.oscm.core.timers;

/** Asks for a round of work on this server now, in the background, because there is something to do. */
public record TimerWanted(PlatformTimer timer) {}
