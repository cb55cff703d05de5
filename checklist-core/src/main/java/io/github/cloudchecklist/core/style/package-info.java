/** How the value types of all packages are generated; there is nothing here for users, and the module does not export it. */
@NullMarked
package io.github.cloudchecklist.core.style;

import org.jspecify.annotations.NullMarked;
