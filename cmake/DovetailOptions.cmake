# Compiler settings that hold for every target.

option(DOVETAIL_BUILD_TESTS "Build the tests" ON)
option(DOVETAIL_BUILD_BENCHMARKS "Build the measurements of tests/bench without the tests" OFF)
option(DOVETAIL_FUZZ "Build nothing but the fuzzers; takes clang" OFF)
option(DOVETAIL_WARNINGS_AS_ERRORS "Stop the build at a warning" OFF)
option(BUILD_SHARED_LIBS "Link the tests to libraries: each would hold the program, and all together 20 GB" OFF)
option(DOVETAIL_UNITY "Compile a dozen files as one: half the time for everything, more after each change" OFF)
set(DOVETAIL_SANITIZERS "" CACHE STRING "Sanitizers to build with, for example address,undefined")
set(DOVETAIL_CPU "x86-64-v3" CACHE STRING
  "Instruction set that the program needs (-march); empty for the compiler's own choice")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

include(CheckCXXCompilerFlag)

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align)
if(DOVETAIL_WARNINGS_AS_ERRORS)
  add_compile_options(-Werror)
endif()

if(DOVETAIL_CPU)
  check_cxx_compiler_flag("-march=${DOVETAIL_CPU}" DOVETAIL_CPU_SUPPORTED)
  if(DOVETAIL_CPU_SUPPORTED)
    # One setting for the whole program: Eigen's inline functions must not differ between files.
    add_compile_options("-march=${DOVETAIL_CPU}")
  endif()
endif()

if(DOVETAIL_UNITY)
  set(CMAKE_UNITY_BUILD ON)
  set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)
  # Names of other files are no mistake, and what gcc 12 guesses about bounds when it sees more code at once
  # is mostly one of its own.
  add_compile_options(-Wno-shadow -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow
    -Wno-stringop-overread -Wno-stringop-truncation -Wno-maybe-uninitialized -Wno-free-nonheap-object
    -Wno-dangling-pointer -Wno-use-after-free)
endif()

# Nobody replaces a function of our libraries: the compiler may inline one where it can see it.
add_compile_options(-fno-semantic-interposition)

if(DOVETAIL_SANITIZERS)
  add_compile_options("-fsanitize=${DOVETAIL_SANITIZERS}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options("-fsanitize=${DOVETAIL_SANITIZERS}")
  # What the sanitizers add makes gcc 12 see uninitialised values in its own standard library.
  add_compile_options(-Wno-maybe-uninitialized)
endif()

find_program(DOVETAIL_CCACHE ccache)
if(DOVETAIL_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${DOVETAIL_CCACHE}")
endif()

find_program(DOVETAIL_LLD ld.lld)
if(DOVETAIL_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# Qt's moc stumbles over <concepts> if that is the first header that it reads; it needs nothing of it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
