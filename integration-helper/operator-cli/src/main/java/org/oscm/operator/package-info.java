/** The operator's command line, {@code oscm-operator}: one call of the REST interface a run, on nothing but the JDK. */
package org.oscm.operator;
