package org.oscm.core.timers;

/**
 * There is work for a timer of which every server makes rounds; fired in the transaction that makes the work. When that is
 * committed, this server begins a round in the background at once, and so do the others if they share a message broker.
 */
public record TimerWanted(PlatformTimer timer) {}
