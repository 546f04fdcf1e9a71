/**
 * Runs the enterprise application on an embedded server in one process.
 *
 * <p>{@link org.oscm.launcher.Launcher} is the story of a start: read the {@link org.oscm.launcher.Options}, see that the
 * {@link org.oscm.launcher.Ports} are free, open the {@link org.oscm.launcher.Home} folder, make or open its
 * {@link org.oscm.launcher.TlsIdentity}, start the {@link org.oscm.launcher.EmbeddedServer}, deploy, wait until it is ready and
 * say where it is. On wish the {@link org.oscm.launcher.SampleApplication} runs beside it and a
 * {@link org.oscm.demo.DemoWorld} is loaded.
 *
 * <p>Whatever prevents a start is a {@link org.oscm.launcher.StartProblem}: one sentence for the reader and an exit code for
 * scripts. Secrets come in through the environment, never through a command line.
 */
package org.oscm.launcher;
