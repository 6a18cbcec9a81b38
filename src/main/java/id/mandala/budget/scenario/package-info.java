/**
 * Scenarios: what becomes of the plan when there is less money, in several ways from fewest changes to most value, each with its
 * reasons; one of them may be adopted, which moves the budget and the working plan in one step.
 */
@NullMarked
package id.mandala.budget.scenario;

import org.jspecify.annotations.NullMarked;
