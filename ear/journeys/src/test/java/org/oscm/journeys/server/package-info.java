/**
 * The servers that journeys run on. A test class marked {@link org.oscm.journeys.server.OnServer} is handed the
 * {@link org.oscm.journeys.server.ServerUnderTest} of this test run: one installation, started at its first use, shared by all
 * classes and stopped at the end. Which {@link org.oscm.journeys.server.Variant} it is, the build chooses.
 */
package org.oscm.journeys.server;
