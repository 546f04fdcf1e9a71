package org.oscm.core.catalog;

/**
 * What a seller says about a service, language by language; a language that is missing says nothing.
 *
 * @param names up to 100 characters a language
 * @param shortDescriptions up to 255 characters a language
 * @param descriptions up to 32767 characters a language
 */
public record ServiceTexts(Texts names, Texts shortDescriptions, Texts descriptions) {}
