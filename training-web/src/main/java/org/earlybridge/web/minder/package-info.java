/** A childminder's pages about a course in care hours: the tree, what closing costs, her terms and the letter to parents. */
@NullMarked
package org.earlybridge.web.minder;

import org.jspecify.annotations.NullMarked;
