// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: CMake takes a source to precompile headers with.
