package org.oscm.types.enumtypes;

/**
 * How the process control system is called. The contract knows SOAP only; triggers with a REST target are offered
 * elsewhere.
 */
public enum TriggerTargetType {
    WEB_SERVICE
}
