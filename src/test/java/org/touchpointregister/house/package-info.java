/** The house rules as tests: borders, sizes, words, requirements and what the repository may hold. */
@NullMarked
package org.touchpointregister.house;

import org.jspecify.annotations.NullMarked;
