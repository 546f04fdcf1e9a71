/**
 * The product's main job, from outside: an application is registered, sold, subscribed to, provisioned, used and billed. Callers
 * know the published interfaces alone.
 */
package org.oscm.journeys.firstbill;
