/**
 * What the platform does by itself, and when. {@link PlatformTimer} declares every timer once; the room whose work it is
 * implements {@link TimerJob} in its job wing; this room runs them, remembers in the database when they ran and how that
 * ended, and tells the operator.
 */
package org.oscm.core.timers;
