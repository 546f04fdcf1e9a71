/** Benchmarks; {@code mvn -Pbench} runs them. */
package org.oscm.core.bench;
