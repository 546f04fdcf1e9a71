/** The rules of the house: how the rooms may be built and what they may know of each other. */
package org.oscm.core.house;
