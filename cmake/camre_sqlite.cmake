# The one database library, as target camre_sqlite. SQLCipher is linked statically, so that its
# sqlite3_* names never meet another SQLite inside the same process.
add_library(camre_sqlite INTERFACE)
if(CAMRE_ENCRYPTION)
  # The package gives the version of the SQLite inside: 3.46 is SQLCipher 4.6, 3.15 would be 3.4.
  pkg_check_modules(SQLCIPHER REQUIRED sqlcipher>=3.46)
  find_library(CAMRE_SQLCIPHER_ARCHIVE libsqlcipher.a REQUIRED)
  find_package(OpenSSL REQUIRED COMPONENTS Crypto)
  find_package(ZLIB REQUIRED)
  find_path(CAMRE_SQLCIPHER_INCLUDE sqlcipher/sqlite3.h REQUIRED)
  target_include_directories(camre_sqlite SYSTEM INTERFACE ${CAMRE_SQLCIPHER_INCLUDE}/sqlcipher)
  target_compile_definitions(camre_sqlite INTERFACE SQLITE_HAS_CODEC CAMRE_ENCRYPTION=1)
  target_link_libraries(camre_sqlite INTERFACE
    ${CAMRE_SQLCIPHER_ARCHIVE} OpenSSL::Crypto ZLIB::ZLIB m ${CMAKE_DL_LIBS})
else()
  find_package(SQLite3 3.40 REQUIRED)
  target_compile_definitions(camre_sqlite INTERFACE CAMRE_ENCRYPTION=0)
  target_link_libraries(camre_sqlite INTERFACE SQLite::SQLite3)
endif()
