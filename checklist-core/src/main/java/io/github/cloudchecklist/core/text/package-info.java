/** How values are quoted in messages; there is nothing here for users, and the module does not export it. */
@NullMarked
package io.github.cloudchecklist.core.text;

import org.jspecify.annotations.NullMarked;
