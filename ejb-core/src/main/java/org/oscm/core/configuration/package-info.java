/**
 * How this installation behaves: the operator's settings, the billing time zone, and the platform's clock, which a
 * sandbox may move. Everything that asks for the time injects {@link java.time.Clock}.
 */
package org.oscm.core.configuration;
