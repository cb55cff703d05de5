/**
 * The command line for analysts: sheets in, checklists out, and back, without writing Java.
 *
 * <p>{@code ChecklistCommand} is the place to start; it lists the commands and the exit codes. A layout is a file, which {@code
 * LayoutJson} describes.
 */
@NullMarked
package io.github.cloudchecklist.examples.command;

import org.jspecify.annotations.NullMarked;
