/** Rooms that break the rules of the house on purpose, one class a rule: a rule that does not catch them is worthless. */
package org.oscm.planted;
