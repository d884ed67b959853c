/** The rules of direct marketing say, from the facts about one person, what is prohibited. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.rule;
