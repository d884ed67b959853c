/** Each measurement makes a row, or some that belong together; {@code Bench} runs them. */
package bench;
