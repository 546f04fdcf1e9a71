/**
 * The demo world: a few organizations, a marketplace and three services with different price ideas, loaded into a
 * sandbox through the published interfaces. Tests, documents and pictures speak of the same names.
 */
package org.oscm.demo;
