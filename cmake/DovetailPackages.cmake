# Every package that the program is built from, with the reason. All of them come from Debian 12;
# scripts/packages.txt lists the names to install.

include(FeatureSummary)

find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS graph)
find_package(EXPAT REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(SQLite3 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(FastFloat REQUIRED)
find_path(DOVETAIL_CSV_INCLUDE csv.h REQUIRED)
find_library(DOVETAIL_CSV_LIBRARY csv REQUIRED)
add_library(dovetail_libcsv INTERFACE)
target_include_directories(dovetail_libcsv SYSTEM INTERFACE "${DOVETAIL_CSV_INCLUDE}")
target_link_libraries(dovetail_libcsv INTERFACE "${DOVETAIL_CSV_LIBRARY}")

set_package_properties(Boost PROPERTIES TYPE REQUIRED PURPOSE "graphs (Boost.Graph) and distributions")
set_package_properties(EXPAT PROPERTIES TYPE REQUIRED PURPOSE "graphs in GraphML")
set_package_properties(Eigen3 PROPERTIES TYPE REQUIRED PURPOSE "linear algebra of the transformers")
set_package_properties(SQLite3 PROPERTIES TYPE REQUIRED PURPOSE "project files")
set_package_properties(nlohmann_json PROPERTIES TYPE REQUIRED PURPOSE "the scripting contract")
set_package_properties(CLI11 PROPERTIES TYPE REQUIRED PURPOSE "the command line of dovetail-cli")

set(DOVETAIL_QT_COMPONENTS Core Gui Widgets Charts Svg)
if(DOVETAIL_BUILD_TESTS)
  list(APPEND DOVETAIL_QT_COMPONENTS Test)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${DOVETAIL_QT_COMPONENTS} LinguistTools)
set_package_properties(Qt6 PROPERTIES TYPE REQUIRED PURPOSE "the window")
