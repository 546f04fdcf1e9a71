/**
 * Quotes: what facts would cost that nobody recorded. A rating request as JSON becomes the facts the engine takes, and
 * its documents become JSON again; this package is the only place that knows both shapes.
 */
package org.oscm.core.billing.usecase.quotes;
